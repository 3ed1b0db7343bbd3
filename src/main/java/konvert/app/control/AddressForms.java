package konvert.app.control;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import konvert.post.AddressBlock;
import konvert.post.AddressUse;
import konvert.words.Words;

/** An address in one of its three forms, and the choice between them. */
public final class AddressForms extends VBox {

    private final Words words;
    private final Function<AddressUse, AddressBlock> block;
    private final VBox paper = new VBox();
    private AddressUse use;

    /**
     * Shows {@code first} at once.
     *
     * @param chosen hears of each form that is chosen
     */
    public AddressForms(
            Words words, AddressUse first, Consumer<AddressUse> chosen, Function<AddressUse, AddressBlock> block) {
        this.words = words;
        this.block = block;
        use = first;
        getStyleClass().add("address-forms");
        FlowPane uses = new FlowPane();
        uses.getStyleClass().add("uses");
        ToggleGroup group = new ToggleGroup();
        for (AddressUse each : AddressUse.values()) {
            RadioButton button =
                    new RadioButton(words.say("people.use." + each.name().toLowerCase(Locale.ROOT)));
            button.setToggleGroup(group);
            button.setSelected(each == first);
            button.selectedProperty().subscribe((was, selected) -> {
                if (selected) {
                    use = each;
                    refresh();
                    chosen.accept(each);
                }
            });
            uses.getChildren().add(button);
        }
        getChildren().addAll(uses, paper);
        refresh();
    }

    /** Makes the address anew. */
    public void refresh() {
        paper.getChildren().setAll(new AddressCard(words, block.apply(use)));
    }
}
